"""Installs a library with the pip of QGIS's Python, in processes of their own, and removes it again."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, pyqtSignal

from ...adapters.libraries import (
    Installed,
    brought,
    delete,
    new_folder,
    put_aside,
    put_in_place,
    qgis_has,
    qgis_version,
    version_in,
)
from ...adapters.pip import (
    environment_changes,
    hide_password,
    install_arguments,
    interpreters,
    probe_arguments,
    read_probe,
    remove_stubs,
    trial_arguments,
    write_stubs,
)
from ...adapters.words import said
from ...core.errors import LibraryError
from ...core.feedback import Feedback
from ...core.libraries import NUMPY, Library
from ..tasks import JobTask, Tasks
from .reasons import brought_twice, no_pip, no_python, pip_failure, trial_failure

_PATIENCE_MS = 3000
Then = Callable[[int, str], None]


def tr(text: str) -> str:
    """Translate a text of the installer."""
    return QCoreApplication.translate("LibraryInstaller", text)


class LibraryInstaller(QObject):
    """Does one thing at a time.

    `begun` says that it does something, `told` carries what pip says as it says it; then exactly one of `done`,
    `failed` with a sentence, and `stopped` comes, when what is no longer needed is deleted.

    A library is prepared beside its place, tried in a process of its own, and moved there only when it works.
    """

    begun = pyqtSignal()
    told = pyqtSignal(str)
    done = pyqtSignal()
    failed = pyqtSignal(str)
    stopped = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = Tasks(self)
        self.library: Library | None = None
        self._folder: Path | None = None
        self._programs: deque[Path] = deque()
        self._without_pip = False
        self._process: QProcess | None = None
        self._said = ""
        self._cancelled = False

    @property
    def _target(self) -> Path:
        return self._folder / "site"

    def install(self, library: Library, programs: tuple[Path, ...] | None = None) -> bool:
        """Begin to install a library, with the first of the programs that is QGIS's Python; False while at work."""
        if self.library is not None:
            return False
        self.library, self._cancelled, self._without_pip = library, False, False
        self._programs = deque(interpreters() if programs is None else programs)
        self.begun.emit()
        try:
            versions = brought(library.companions)
            self._folder = new_folder(library)
            write_stubs(versions, self._folder)
        except (OSError, LibraryError) as error:
            self._fail(said(str(error)))
            return True
        self._probe()
        return True

    def remove(self, library: Library) -> bool:
        """Begin to remove a library; False while at work."""
        if self.library is not None:
            return False
        self.library = library
        self.begun.emit()
        try:
            self._folder = put_aside(library)
        except LibraryError as error:
            self._fail(said(str(error)))
            return True
        self._end(self.done.emit)
        return True

    def cancel(self) -> None:
        """Stop what is under way; nothing of it stays."""
        if self._process is not None:
            self._cancelled = True
            self._process.kill()

    def end(self) -> None:
        """Stop at once and say nothing: the plugin goes."""
        if self._process is not None:
            self._process.blockSignals(True)
            self._process.kill()
            self._process.waitForFinished(_PATIENCE_MS)
            delete(self._folder)
        self._tasks.stop()

    def _probe(self) -> None:
        if self._programs:
            self._run(probe_arguments(), self._probed)
        else:
            self._fail(no_pip(self.library) if self._without_pip else no_python())

    def _probed(self, code: int, output: str) -> None:
        python = read_probe(output)
        if python is not None and python.is_ours and python.has_pip:
            self._said = ""
            self._run(install_arguments(self.library, self._folder, self._target), self._installed, self.told.emit)
            return
        self._without_pip |= python is not None and python.is_ours
        self._programs.popleft()
        self._probe()

    def _installed(self, code: int, output: str) -> None:
        if code != 0:
            self._fail(pip_failure(self.library, output))
            return
        remove_stubs(self._target)
        doubled = [
            c.module for c in self.library.companions if (self._target / c.module).exists() and qgis_has(c.module)
        ]
        if doubled:
            self._fail(brought_twice(doubled[0]))
            return
        self.told.emit(tr("Trying it beside QGIS's own libraries…") + "\n")
        self._run(trial_arguments(self.library, self._target), self._tried)

    def _tried(self, code: int, output: str) -> None:
        if code != 0:
            self._fail(trial_failure(self.library, output))
            return
        found = Installed(version_in(self.library.distribution, [str(self._target)]), qgis_version(NUMPY.distribution))
        try:
            found.write(self._target)
            aside = put_in_place(self._target, self.library)
        except (OSError, LibraryError) as error:
            self._fail(said(str(error)))
            return
        self._end(self.done.emit, aside)

    def _run(self, arguments: list[str], then: Then, told: Callable[[str], None] | None = None) -> None:
        """Start the first of the programs, and go on with its exit code and all that it printed."""
        process = self._process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        environment = QProcessEnvironment.systemEnvironment()
        for name, value in environment_changes().items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.setWorkingDirectory(str(self._folder))
        said: list[str] = []

        def read(is_over: bool = False) -> None:
            # Whole lines, for a part of one may end within a letter, or within what is to be hidden.
            lines = []
            while process.canReadLine():
                lines.append(bytes(process.readLine()))
            if is_over:
                lines.append(bytes(process.readAll()))
            text = hide_password(b"".join(lines).decode("utf-8", "replace"))
            said.append(text)
            if told is not None and text:
                told(text)

        def over(code: int) -> None:
            read(is_over=True)
            self._process = None
            process.deleteLater()
            if self._cancelled:
                self._end(self.stopped.emit)
            else:
                then(code, "".join(said))

        process.readyReadStandardOutput.connect(read)
        process.finished.connect(lambda code, status: over(code if status == QProcess.ExitStatus.NormalExit else -1))
        process.errorOccurred.connect(lambda error: over(-1) if error == QProcess.ProcessError.FailedToStart else None)
        process.start(str(self._programs[0]), arguments)

    def _fail(self, sentence: str) -> None:
        self._end(lambda: self.failed.emit(sentence))

    def _end(self, say: Callable[[], None], *more: Path | None) -> None:
        """Delete in the background what is left, then say how it ended."""
        folders = [folder for folder in (self._folder, *more) if folder is not None]
        self._folder = None

        def tidy(feedback: Feedback) -> None:
            for folder in folders:
                delete(folder)

        def over(*result: object) -> None:
            self.library = None
            say()

        task = JobTask(tr("Deleting what is no longer needed"), tidy)
        for ending in (task.done, task.failed, task.stopped):
            ending.connect(over)
        self._tasks.start(task)
