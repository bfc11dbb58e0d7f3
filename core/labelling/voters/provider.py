"""What a provider of models is: its wire format and nothing else.

A module of `providers/` that defines `PROVIDER` is found by the registry. A provider makes requests and reads
replies; keys, retries, time-outs, caching and votes are the model voter's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from ..exchange.transport import Reply, Request, Secret
from ..prompting.question import Question


@dataclass(frozen=True)
class Endpoint:
    """Where a model is reached: base URL without a trailing slash, model, key (None where none is needed)."""

    url: str
    model: str
    key: Secret | None
    timeout_s: float = 120.0


@dataclass(frozen=True)
class Said:
    """What a reply of status 200 says: the model's text, the model as reported, and tokens as reported.

    `failure` is a cause of labelling/prompting/answer (refused, blocked, cut off, empty), '' where there is text;
    `detail` says in the provider's words what happened.
    """

    text: str
    model: str
    input_tokens: int | None
    output_tokens: int | None
    failure: str = ""
    detail: str = ""


@dataclass(frozen=True)
class Fault:
    """What a reply of another status means: a sentence with advice, and what to do about it.

    `again` says that asking again may help, after `wait_s` seconds where the provider says so; `final` that
    no other question to this voter can succeed either (bad key, no quota, unknown model).
    """

    message: str
    again: bool
    final: bool
    wait_s: float | None = None


@dataclass(frozen=True)
class Model:
    """A model that a provider lists; `sees` says whether it takes pictures, None where that is not told."""

    id: str
    sees: bool | None = None


class Provider(Protocol):
    """A provider's wire format.

    `name` is what specifications say, `title` what people read, `url` the default base URL, `key_variable` the
    environment variable that holds the key ('' where none is needed).
    """

    name: str
    title: str
    url: str
    key_variable: str

    def ask(self, endpoint: Endpoint, question: Question) -> Request:
        """Return the request that puts a question to a model."""

    def read(self, body: dict[str, Any]) -> Said:
        """Return what a reply of status 200 says; a failure of its own where the format is not the provider's."""

    def fault(self, reply: Reply) -> Fault:
        """Return what a reply of another status means."""

    def ask_models(self, endpoint: Endpoint) -> Request:
        """Return the request that lists the models."""

    def read_models(self, body: dict[str, Any]) -> tuple[Model, ...]:
        """Return the models of a list; KeyError, TypeError or ValueError where it is none."""

    def ask_model(self, endpoint: Endpoint) -> Request | None:
        """Return the request that tells of the endpoint's own model, None where the list tells all there is."""

    def read_model(self, endpoint: Endpoint, body: dict[str, Any]) -> Model:
        """Return the model of such a reply."""

    def relay(self, model: str) -> str:
        """Return the host to which a server on this computer passes questions to a model on, '' for none."""

    def picture_tokens(self, model: str, width: int, height: int) -> int:
        """Return about how many tokens a picture costs; for estimates only."""
