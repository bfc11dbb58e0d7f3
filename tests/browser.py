"""Chromium without a screen, driven over the DevTools protocol: what a page shows, asks for and complains of.

    with Browser(chromium(), folder) as browser, browser.page() as page:
        page.look(width=360, scheme="dark")
        page.open(file)
        page.evaluate("document.title")

As a program it keeps pictures of pages, as long as the pages are:

    python3 tests/browser.py report.html --widths 360 1280 --schemes light dark --into build/pictures

The protocol goes through two pipes (--remote-debugging-pipe), so that no port is opened and nothing is needed
beside Python. What a page forbids with a Content-Security-Policy, the protocol may do all the same.
"""

from __future__ import annotations

import argparse
import base64
import fcntl
import json
import os
import select
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
PATIENCE_S = 60
WIDTH, HEIGHT = 1280, 900
# 0, 1 and 2 are taken, and the protocol wants 3 and 4: pipes that lie above can be put there in any order.
_ABOVE = 10
_SWITCHES = (
    *("--headless", "--remote-debugging-pipe", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage"),
    *("--no-first-run", "--no-default-browser-check", "--disable-sync", "--disable-extensions"),
    *("--disable-background-networking", "--disable-component-update", "--disable-default-apps"),
    *("--disable-features=OptimizationHints,MediaRouter,Translate", "--disable-breakpad", "--mute-audio"),
)
_SEES = ("Page", "Runtime", "Log", "Network", "DOM")


def chromium() -> str | None:
    """Return the path of a Chromium, None where there is none."""
    return next((path for name in PROGRAMS if (path := shutil.which(name))), None)


class Browser:
    """A Chromium with a profile of its own in a folder; it ends with the `with` block."""

    def __init__(self, program: str, folder: Path) -> None:
        self._folder, self._sent, self._unread = folder, 0, b""
        self._pages: dict[str, Page] = {}
        switches = [*_SWITCHES, f"--user-data-dir={folder / 'profile'}"]
        if os.geteuid() == 0:
            switches.append("--no-sandbox")  # root has none
        heard, self._to = _pipe()
        self._from, said = _pipe()
        with (folder / "chromium.log").open("wb") as log:
            self._process = subprocess.Popen(
                ["bash", "-c", f'exec "$@" 3<&{heard} 4>&{said}', "bash", program, *switches, "about:blank"],
                pass_fds=(heard, said),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        os.close(heard)
        os.close(said)

    def __enter__(self) -> Browser:
        return self

    def __exit__(self, *error: object) -> None:
        os.close(self._to)  # ends it
        try:
            self._process.wait(PATIENCE_S / 6)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
        os.close(self._from)

    def page(self) -> Page:
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self._pages[session] = Page(self, target, session)
        for domain in _SEES:
            self.call(f"{domain}.enable", session)
        return self._pages[session]

    def forget(self, session: str) -> None:
        del self._pages[session]

    def send(self, method: str, session: str | None = None, **parameters: Any) -> int:
        self._sent += 1
        message = {"id": self._sent, "method": method, "params": parameters}
        content = json.dumps({**message, "sessionId": session} if session else message).encode() + b"\0"
        while content:
            content = content[os.write(self._to, content) :]
        return self._sent

    def call(self, method: str, session: str | None = None, **parameters: Any) -> dict[str, Any]:
        """Return the answer to a command of the protocol; what happens meanwhile goes to the pages."""
        number, until = self.send(method, session, **parameters), time.monotonic() + PATIENCE_S
        while True:
            message = self.listen(until)
            if message.get("id") != number:
                continue
            if "error" in message:
                raise RuntimeError(f"{method}: {message['error']['message']}")
            return message["result"]

    def listen(self, until: float) -> dict[str, Any]:
        """Return the next message, after telling the page that it is about."""
        message = json.loads(self._read(until))
        page = self._pages.get(message.get("sessionId", ""))
        if page is not None and "method" in message:
            page.hear(message["method"], message["params"])
        return message

    def _read(self, until: float) -> bytes:
        parts = [self._unread]
        while b"\0" not in parts[-1]:
            if not select.select([self._from], [], [], max(until - time.monotonic(), 0))[0]:
                raise TimeoutError("Chromium does not answer.\n" + self._log())
            parts.append(os.read(self._from, 1 << 20))
            if not parts[-1]:
                raise RuntimeError("Chromium has ended.\n" + self._log())
        whole, _, self._unread = b"".join(parts).partition(b"\0")
        return whole

    def _log(self) -> str:
        return (self._folder / "chromium.log").read_text(encoding="utf-8", errors="replace")[-2000:]


class Page:
    """A tab: what it asked for, what it complained of, and the dialogs it opened, which are put away at once."""

    def __init__(self, browser: Browser, target: str, session: str) -> None:
        self._browser, self._target, self._session = browser, target, session
        self._loaded = False
        self._world: int | None = None
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self.dialogs: list[str] = []

    def __enter__(self) -> Page:
        return self

    def __exit__(self, *error: object) -> None:
        self._browser.call("Target.closeTarget", targetId=self._target)
        self._browser.forget(self._session)

    def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        return self._browser.call(method, self._session, **parameters)

    def hear(self, event: str, told: dict[str, Any]) -> None:
        if event == "Page.loadEventFired":
            self._loaded = True
        elif event == "Network.requestWillBeSent":
            self.requests.append(told["request"]["url"])
        elif event == "Log.entryAdded":
            entry = told["entry"]
            self.complaints.append(f"{entry['level']}: {entry['text']}")
        elif event == "Runtime.consoleAPICalled":
            words = " ".join(str(argument.get("value", argument["type"])) for argument in told["args"])
            self.complaints.append(f"console.{told['type']}: {words}")
        elif event == "Runtime.exceptionThrown":
            self.complaints.append(f"exception: {told['exceptionDetails']['text']}")
        elif event == "Page.javascriptDialogOpening":
            self.dialogs.append(told["message"])
            self._browser.send("Page.handleJavaScriptDialog", self._session, accept=False)

    def look(self, width: int = WIDTH, scheme: str = "light", height: int = HEIGHT) -> None:
        """Show pages in a window of this size in px, to a reader who prefers a colour scheme."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        preferred = [{"name": "prefers-color-scheme", "value": scheme}]
        self.call("Emulation.setEmulatedMedia", features=preferred)

    def ignore_policy(self, ignored: bool = True) -> None:
        """Let pages do what their Content-Security-Policy forbids; from the next opening on."""
        self.call("Page.setBypassCSP", enabled=ignored)

    def open(self, file: Path) -> float:
        """Open a file and wait for all of it to be loaded and drawn; return the seconds that took."""
        self.complaints, self.requests, self.dialogs = [], [], []
        self._loaded, self._world = False, None
        start = time.monotonic()
        gone = self.call("Page.navigate", url=file.resolve().as_uri()).get("errorText")
        if gone:
            raise RuntimeError(f"{file}: {gone}")
        while not self._loaded:
            self._browser.listen(start + PATIENCE_S)
        self.evaluate("new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))")
        return time.monotonic() - start

    def evaluate(self, expression: str) -> Any:
        """Return the value of JavaScript, of a promise when it is kept, in the page's own world."""
        return self._evaluated(expression)

    def examine(self, expression: str) -> Any:
        """Return the value of JavaScript that sees the page's elements and none of its variables."""
        if self._world is None:
            frame = self.call("Page.getFrameTree")["frameTree"]["frame"]["id"]
            self._world = self.call("Page.createIsolatedWorld", frameId=frame)["executionContextId"]
        return self._evaluated(expression, contextId=self._world)

    def _evaluated(self, expression: str, **place: Any) -> Any:
        found = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True, **place)
        if "exceptionDetails" in found:
            details = found["exceptionDetails"]
            raise RuntimeError(details.get("exception", {}).get("description", details["text"]))
        return found["result"].get("value")

    def press(self, key: str, code: int) -> None:
        """Press and release a key, by its name and its Windows virtual key code."""
        for kind in ("rawKeyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code)

    def printed(self) -> bytes:
        """Return the page as a PDF on A4, upright where its style does not turn the paper."""
        paper = {"paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": True}
        return base64.b64decode(self.call("Page.printToPDF", printBackground=True, **paper)["data"])

    def picture(self) -> bytes:
        """Return a PNG of the page from its top to its end."""
        size = self.call("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1}
        return base64.b64decode(self.call("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)["data"])


def keep_pictures(files: Sequence[Path], widths: Sequence[int], schemes: Sequence[str], into: Path) -> list[Path]:
    """Write NAME-WIDTH-SCHEME.png of every page into a folder and return their paths, and NAME.pdf as printed."""
    program = chromium()
    if program is None:
        raise FileNotFoundError(f"None of {', '.join(PROGRAMS)} is installed.")
    into.mkdir(parents=True, exist_ok=True)
    kept = []
    with tempfile.TemporaryDirectory() as folder, Browser(program, Path(folder)) as browser, browser.page() as page:
        for file in files:
            for width, scheme in [(width, scheme) for width in widths for scheme in schemes]:
                page.look(width, scheme)
                page.open(file)
                kept.append(into / f"{file.stem}-{width}-{scheme}.png")
                kept[-1].write_bytes(page.picture())
            kept.append(into / f"{file.stem}.pdf")
            kept[-1].write_bytes(page.printed())
    return kept


def _pipe() -> tuple[int, int]:
    ends = os.pipe()
    above = tuple(fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, _ABOVE) for end in ends)
    for end in ends:
        os.close(end)
    return above


def main() -> None:
    parser = argparse.ArgumentParser(description="Keep pictures of pages.")
    parser.add_argument("pages", nargs="+", type=Path)
    parser.add_argument("--widths", nargs="+", type=int, default=[360, 1280])
    parser.add_argument("--schemes", nargs="+", choices=("light", "dark"), default=["light", "dark"])
    parser.add_argument("--into", type=Path, default=Path("build/pictures"))
    given = parser.parse_args()
    for path in keep_pictures(given.pages, given.widths, given.schemes, given.into):
        print(path)


if __name__ == "__main__":
    main()
