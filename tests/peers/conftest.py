"""Ours and theirs: the same question sent by a provider of the package and by the provider's own library."""

import json

import pytest
from landcover_interpreter.core.labelling.exchange.transport import Secret
from landcover_interpreter.core.labelling.voters.provider import Endpoint
from landcover_interpreter.tests.models_server import ModelsServer
from landcover_interpreter.tests.questions import ANSWER, carry, question

RETRIED_STATUSES = (400, 401, 403, 404, 408, 409, 413, 422, 429, 500, 502, 503, 529)


@pytest.fixture
def asked():
    return question()


@pytest.fixture
def server():
    with ModelsServer(ANSWER, key="test-key") as server:
        yield server


def endpoint(url, model="seer"):
    return Endpoint(url, model, Secret("test-key"), 10.0)


@pytest.fixture
def ours(asked):
    """Ask by a provider of the package: what it says of the server's reply."""

    def ask(provider, url, model="seer"):
        reply = carry(provider.ask(endpoint(url, model), asked))
        assert reply.status == 200
        return provider.read(json.loads(reply.body))

    return ask


@pytest.fixture
def faulty(asked):
    """Ask by a provider of the package: what it makes of the server's error."""

    def ask(provider, url):
        return provider.fault(carry(provider.ask(endpoint(url), asked)))

    return ask


@pytest.fixture
def listed():
    """List models by a provider of the package."""

    def ask(provider, url):
        return provider.read_models(json.loads(carry(provider.ask_models(endpoint(url))).body))

    return ask


@pytest.fixture(params=RETRIED_STATUSES)
def status(request):
    return request.param


@pytest.fixture
def at():
    return endpoint
