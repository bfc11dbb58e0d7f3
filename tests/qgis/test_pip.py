"""What pip is told: QGIS's proxy, and nothing of it to people; which libraries it is not to fetch."""

import zipfile

import pytest
from landcover_interpreter.adapters.pip import environment_changes, hide_password, read_probe, write_stubs
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy

Kind = QNetworkProxy.ProxyType
PROXIES = ("http_proxy", "https_proxy", "no_proxy")


@pytest.fixture
def proxy(qgis_app):
    """Sets the proxy that QGIS uses."""
    manager = QgsNetworkAccessManager.instance()
    before = QNetworkProxy(manager.fallbackProxy()), manager.excludeList(), manager.noProxyList()

    def put(kind, host="proxy.example.org", user="", word="", past=(), not_at_all=()):
        found = QNetworkProxy(kind, host, 3128, user, word)
        manager.setFallbackProxyAndExcludes(found, list(past), list(not_at_all))

    yield put
    manager.setFallbackProxyAndExcludes(*before)


def handed_over():
    return {name: value for name, value in environment_changes().items() if name in PROXIES}


@pytest.mark.parametrize("kind", [Kind.NoProxy, Kind.DefaultProxy])
def test_without_a_proxy_pip_uses_its_own_settings(proxy, kind):
    proxy(kind)
    assert handed_over() == {}


@pytest.mark.parametrize(
    ("kind", "scheme"),
    [(Kind.HttpProxy, "http"), (Kind.HttpCachingProxy, "http"), (Kind.Socks5Proxy, "socks5h")],
)
def test_qgis_proxy_is_handed_over(proxy, kind, scheme):
    proxy(kind)
    address = f"{scheme}://proxy.example.org:3128"
    assert handed_over() == {"http_proxy": address, "https_proxy": address, "no_proxy": "localhost,127.0.0.1"}


def test_a_user_and_a_password_are_written_as_a_url_has_them(proxy):
    proxy(Kind.HttpProxy, user="anna", word="p@ss: wörd")
    assert handed_over()["https_proxy"] == "http://anna:p%40ss%3A%20w%C3%B6rd@proxy.example.org:3128"


def test_the_password_is_not_shown(proxy):
    proxy(Kind.HttpProxy, user="anna", word="p@ss: wörd")
    shown = hide_password(f"Cannot connect to proxy {handed_over()['https_proxy']} (p@ss: wörd)")
    assert shown == "Cannot connect to proxy http://anna:***@proxy.example.org:3128 (***)"
    assert hide_password("Collecting probe") == "Collecting probe"


def test_addresses_that_go_past_the_proxy_do_so_for_pip_too(proxy):
    proxy(Kind.HttpProxy, past=["https://pypi.example.org/simple"], not_at_all=["http://maps.example.org"])
    assert handed_over()["no_proxy"] == "localhost,127.0.0.1,pypi.example.org,maps.example.org"


def test_packages_of_the_users_own_folder_are_not_looked_at(qgis_app):
    assert environment_changes()["PYTHONNOUSERSITE"] == "1"


def test_an_empty_wheel_stands_for_each_library_that_qgis_brings(tmp_path):
    write_stubs({"numpy": "1.26.4", "scipy": "1.11.4+mkl"}, tmp_path)
    wheels = ["numpy-1.26.4+qgis-py3-none-any.whl", "scipy-1.11.4+qgis-py3-none-any.whl"]
    assert sorted(path.name for path in tmp_path.glob("*.whl")) == wheels
    constraints = (tmp_path / "constraints.txt").read_text(encoding="utf-8")
    assert constraints.splitlines() == ["numpy==1.26.4+qgis", "scipy==1.11.4+qgis"]
    with zipfile.ZipFile(tmp_path / wheels[0]) as wheel:
        assert {name.split("/")[0] for name in wheel.namelist()} == {"numpy-1.26.4+qgis.dist-info"}


@pytest.mark.parametrize("output", ["", "Fatal Python error", "[]", '["cpython-311"]', "{}", "12"])
def test_what_is_no_answer_of_a_python_is_none(output):
    assert read_probe(output) is None


def test_warnings_before_the_answer_do_no_harm():
    python = read_probe('warning: locale\n["cpython-27", ".so", false]\n')
    assert (python.tag, python.has_pip, python.is_ours) == ("cpython-27", False, False)
