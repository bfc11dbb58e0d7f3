"""Which addresses lead to the same server."""

import pytest
from landcover_interpreter.core.hosts import same_server

OWN = "https://api.example.org/v1"


@pytest.mark.parametrize(
    "url",
    [
        OWN,
        "https://api.example.org",
        "https://api.example.org:443/v1",
        "https://API.Example.org/v2/other",
        "https://api.example.org./v1",
    ],
)
def test_the_same_scheme_host_and_port_are_one_server(url):
    assert same_server(url, OWN)
    assert same_server(OWN, url)


@pytest.mark.parametrize(
    "url",
    [
        "http://api.example.org/v1",
        "http://api.example.org:443/v1",
        "https://api.example.org:8443/v1",
        "https://api.example.org.evil.example/v1",
        "https://example.org/v1",
        "https://api.example.org:broken/v1",
        "",
    ],
)
def test_anything_else_is_another_server(url):
    assert not same_server(url, OWN)


def test_the_usual_port_of_plain_http_is_80():
    assert same_server("http://localhost:80", "http://localhost/api")
    assert not same_server("http://localhost:11434", "http://localhost")
