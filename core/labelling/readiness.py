"""Whether voters can be asked, found out before anything of the scene is sent."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Any

from ..errors import VoterError
from ..feedback import Feedback
from .exchange.access import Access
from .exchange.retry import AskError, Patience, send
from .exchange.transport import Request
from .voters.model import ModelVoter
from .voters.provider import Model
from .voters.registry import Asking, make_voters
from .voters.specification import VoterSpec

_SECONDS = 20.0
_PATIENCE = Patience(attempts=2)
_SHOWN = 6


# What keeps a voter from voting, at a glance.
NEEDS_KEY, NOT_RUNNING, UNKNOWN_MODEL = "needs a key", "not running", "unknown model"
BLIND, UNUSABLE = "takes no pictures", "cannot be used"


@dataclass(frozen=True)
class VoterState:
    """A voter, what keeps it from voting ('' if nothing does), and the names of its provider's models.

    `hurdle` is the kind of the problem, one of those above, '' where there is none.
    """

    voter: str
    problem: str
    models: tuple[str, ...] = ()
    hurdle: str = ""


def look_at_voters(specs: Sequence[VoterSpec], access: Access, feedback: Feedback) -> tuple[VoterState, ...]:
    """Return the state of every voter; each is asked for its model and for its provider's list."""
    return tuple(_state(spec, access, feedback) for spec in specs)


def _state(spec: VoterSpec, access: Access, feedback: Feedback) -> VoterState:
    models: tuple[str, ...] = ()
    try:
        voter = make_voters((spec,), Asking(), access)[0]
    except VoterError as error:
        return VoterState(spec.name, str(error), models, NEEDS_KEY)
    if not isinstance(voter, ModelVoter):
        return VoterState(spec.name, "")
    try:
        models = tuple(model.id for model in list_models(voter, feedback) if model.sees is not False)
        check(voter, True, feedback)
    except VoterError as error:
        return VoterState(spec.name, str(error), models, _hurdle(error, models))
    return VoterState(spec.name, "", models)


def _hurdle(error: VoterError, models: Sequence[str]) -> str:
    """Return the kind of a problem; once models are listed, it is the model that is wrong."""
    if isinstance(error, _Blind):
        return BLIND
    status = error.status if isinstance(error, AskError) else None
    if status in (401, 402, 403):
        return NEEDS_KEY
    if status == 0:
        return NOT_RUNNING
    return UNKNOWN_MODEL if models else UNUSABLE


class _Blind(VoterError):
    """The model takes no pictures."""


def check_ready(voters: Sequence[ModelVoter], pictures: bool, feedback: Feedback) -> None:
    """Raise one VoterError that names every voter that cannot be asked, and what to do.

    Looked at are key, reachability, the model's name, and (with `pictures`) whether it takes pictures. What a
    server does not tell is no fault.
    """
    faults = []
    for voter in voters:
        try:
            check(voter, pictures, feedback)
        except VoterError as error:
            words = str(error)
            faults.append(words if words.startswith(voter.name) else f"{voter.name}: {words}")
    if faults:
        raise VoterError("\n".join(faults))


def check(voter: ModelVoter, pictures: bool, feedback: Feedback) -> Model:
    """Return what the provider tells of the voter's model, raising VoterError where it cannot be asked."""
    request = voter.provider.ask_model(voter.endpoint)
    if request is None:
        model = _listed(voter, feedback)
    else:
        model = voter.provider.read_model(voter.endpoint, _reply(voter, request, feedback))
    if pictures and model.sees is False:
        raise _Blind(
            f"{voter.name} takes no pictures. Choose a vision-language model, or leave pictures out of the evidence."
        )
    return model


def list_models(voter: ModelVoter, feedback: Feedback) -> tuple[Model, ...]:
    """Return the models that the voter's provider lists, the names in order."""
    try:
        body = _reply(voter, voter.provider.ask_models(voter.endpoint), feedback)
    except AskError as error:
        if error.status not in (404, 405, 501) or voter.provider.ask_model(voter.endpoint) is not None:
            raise
        raise VoterError(
            f"{voter.name}: {voter.endpoint.url} lists no models. Check the address: it usually ends in /v1."
        ) from error
    try:
        return tuple(sorted(voter.provider.read_models(body), key=lambda model: model.id))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise VoterError(
            f"{voter.name}: {voter.endpoint.url} does not list models in {voter.provider.title}'s way."
        ) from error


def _listed(voter: ModelVoter, feedback: Feedback) -> Model:
    name = voter.endpoint.model
    models = {model.id: model for model in list_models(voter, feedback)}
    if name in models:
        return models[name]
    near = get_close_matches(name, models, _SHOWN, 0.5) or sorted(models)[:_SHOWN]
    raise VoterError(
        f"{voter.name}: {voter.endpoint.url} has no model '{name}'. "
        + (f"It lists {', '.join(near)}." if near else "It lists none: load or pull one first.")
    )


def _reply(voter: ModelVoter, request: Request, feedback: Feedback) -> dict[str, Any]:
    request = replace(request, timeout_s=min(_SECONDS, request.timeout_s))
    access, provider = voter.access, voter.provider
    try:
        answered = send(access.transport, request, provider.fault, feedback, voter.endpoint.key, _PATIENCE)
    except AskError as error:
        raise voter.explained(error) from error
    try:
        body = json.loads(answered.reply.body)
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict):
        raise VoterError(
            f"{voter.name}: {voter.endpoint.url} does not speak {provider.title}'s language. Check the URL."
        )
    return body
