"""The price of a plan, when some of its prices are not known."""

from tests.plan.small import catalog, plan, resource
from tremplin.report.plan_text import summary

UNKNOWN = {"price": {"basis": "unknown"}}


def test_a_price_that_is_not_known_is_not_called_free() -> None:
    made = plan(catalog({"a": 1}, resource("one", 2, ("a", 0, 1), **UNKNOWN)))
    assert "free save 1 step of unknown price" in summary(made, "en")
    assert "gratuit sauf 1 étape de prix inconnu" in summary(made, "fr")


def test_known_and_unknown_prices_together() -> None:
    paid = resource("paid", 2, ("b", 0, 1), price={"amount": 30.0, "basis": "seen"})
    one, two = (resource(name, 2, (name, 0, 1), **UNKNOWN) for name in ("a", "c"))
    made = plan(catalog({"a": 1, "b": 1, "c": 1}, one, two, paid))
    assert "€30 not counting 2 unknown prices" in summary(made, "en")


def test_free_is_free() -> None:
    made = plan(catalog({"a": 1}, resource("one", 2, ("a", 0, 1))))
    assert ", free, " in summary(made, "en")
