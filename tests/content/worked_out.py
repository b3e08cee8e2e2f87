"""The keys of templates worked out again from what is shown, by counting and trying out."""

import datetime as dt
import itertools
import math
import re
from collections.abc import Callable
from statistics import fmean, harmonic_mean

from tests.content.shown_numbers import Shown, numbers_in

Route = Callable[[Shown], float]
ROUTES: dict[str, Route] = {}


def route(item: str) -> Callable[[Route], Route]:
    """Register the way to the key of an item."""

    def register(way: Route) -> Route:
        ROUTES[item] = way
        return way

    return register


@route("nf2-cosine-a")
def _cosine(seen: Shown) -> float:
    a, b, x, y, _ = seen.numbers
    return math.cos(math.atan2(b, a) - math.atan2(y, x))


@route("nf2-tokens-estimate-a")
def _tokens(seen: Shown) -> float:
    words, letters, characters = seen.numbers
    return len(("x" * int(letters) + " ") * int(words)) / characters


@route("nf3-f1-a")
def _f1(seen: Shown) -> float:
    (hits, missed), (false, _) = seen.cells
    return harmonic_mean([hits / (hits + false), hits / (hits + missed)])


@route("nf4-threshold-cost-a")
def _threshold(seen: Shown) -> float:
    frauds, total, alarm, miss, _ = seen.numbers
    return min(
        (total - frauds) * false / 100 * alarm + frauds * missed / 100 * miss
        for _, false, missed in seen.cells
    )


@route("nf5-label-budget-a")
def _labels(seen: Shown) -> float:
    once, error, twice, judge, split, least, budget, aim = seen.numbers
    best = 0
    for texts in range(1, int(budget) + 1):
        doubled = texts * (error - aim) / (error - least)
        cost = (texts - doubled) * once + doubled * (twice + judge * split / 100)
        best = texts if cost <= budget + 1e-6 else best
    return best


@route("li4-kappa-a")
@route("pe4-chance-agreement-a")
def _kappa(seen: Shown) -> float:
    (both, first), (second, neither) = seen.cells
    pairs = [(1, 1)] * int(both) + [(1, 0)] * int(first) + [(0, 1)] * int(second)
    pairs += [(0, 0)] * int(neither)
    same = fmean(x == y for x, y in pairs)
    crossed = fmean(fmean(x == y for _, y in pairs) for x, _ in pairs)
    return (same - crossed) / (1 - crossed)


@route("lm2-fits-window-a")
def _window(seen: Shown) -> float:
    window, task, words, rate, reserve = seen.numbers
    return window - sum([task, words * rate, words * rate, reserve])


@route("lm4-latency-a")
def _latency(seen: Shown) -> float:
    calls, tokens, summary, first, speed, _ = seen.numbers
    return max(first + tokens / speed for _ in range(int(calls))) + first + summary / speed


@route("lm4-month-cost-a")
def _month(seen: Shown) -> float:
    calls, tokens, out, price, out_price, cached, _ = seen.numbers
    one = tokens * (100 - cached) / 100 * price + tokens * cached / 100 * price * 0.1
    return calls * (one + out * out_price) / 1e6


@route("ml1-score-meaning-a")
def _score(seen: Shown) -> float:
    percent, _, messages = seen.numbers
    return messages - messages * (100 - percent) / 100


@route("ml3-fits-count-a")
def _fits(seen: Shown) -> float:
    runs = itertools.product(*(range(int(number)) for number in seen.numbers))
    return sum(1 for _ in runs) + 1


@route("ml3-majority-baseline-a")
def _baseline(seen: Shown) -> float:
    right, total = seen.numbers
    assert sum(test for _, test in seen.cells) == total
    usual = max(seen.cells)[1]
    return 100 * (right - usual) / total


@route("ml4-lora-count-a")
def _lora(seen: Shown) -> float:
    layers, rank, matrices, rows, columns = map(int, seen.numbers)
    return sum((rows + columns) * rank for _ in range(layers * matrices)) / 1000


@route("ml4-weights-memory-a")
def _weights(seen: Shown) -> float:
    billions, bits, scale, group, *_ = seen.numbers
    return billions * (bits + scale / group) / 8


@route("ml5-attention-growth-a")
def _attention(seen: Shown) -> float:
    percent, times, _ = seen.numbers
    return times * (1 + percent / 100 * (times - 1))


@route("ap3-call-cost-a")
def _batch(seen: Shown) -> float:
    calls, task, question, out, price, out_price, _ = seen.numbers
    return sum((task + question) * price + out * out_price for _ in range(int(calls))) / 1e6


@route("ap4-worst-latency-a")
def _retries(seen: Shown) -> float:
    limit, more, wait = seen.numbers
    clock = limit
    for _ in range(int(more)):
        clock, wait = clock + wait + limit, wait * 2
    return clock


@route("ap5-error-budget-a")
def _budget(seen: Shown) -> float:
    percent, days, outage, minutes, failed, _ = seen.numbers
    return days * 24 * 60 * (100 - percent) / 100 - outage - minutes * failed / 100


@route("ap5-routing-cost-a")
def _routing(seen: Shown) -> float:
    small, check, large, wrong, caught, false, _ = seen.numbers
    cost = 0.0
    for fails, escalated in itertools.product((True, False), repeat=2):
        chance = wrong if fails else 100 - wrong
        part = caught if fails else false
        chance *= part if escalated else 100 - part
        cost += chance / 10_000 * (small + check + large * escalated)
    return cost


@route("da2-mean-missing-a")
def _missing(seen: Shown) -> float:
    series = re.search(r"Series\(\[(.*?)\]", seen.code)
    values = [None if x == "None" else float(x) for x in series[1].split(", ")] if series else []
    return fmean(x for x in values if x is not None) - fmean(x or 0 for x in values)


@route("da3-join-rows-a")
def _join(seen: Shown) -> float:
    left, right = (found.split(", ") for found in re.findall(r"\b[A-Z](?:, [A-Z])+\b", seen.text))
    return sum(max(1, right.count(key)) for key in left)


@route("da4-stratify-a")
def _strata(seen: Shown) -> float:
    sales, support, _, sample, first = seen.numbers
    return (sample - first) * support / (sales + support)


@route("da5-quality-index-a")
def _index(seen: Shown) -> float:
    total = seen.numbers[0]
    return sum(valid / total * share for _, valid, share in seen.cells)


@route("en3-bisect-steps-a")
@route("an2-halve-a")
def _halving(seen: Shown) -> float:
    suspects, trials = int(seen.numbers[0]), 0
    while suspects > 1:
        suspects, trials = (suspects + 1) // 2, trials + 1
    return trials


@route("py4-lookup-cost-a")
def _lookup(seen: Shown) -> float:
    count = int(seen.numbers[0])
    return sum(1 for i in range(count) for _ in range(i + 1, count)) / count


@route("pe1-check-total-a")
def _total(seen: Shown) -> float:
    hours, minutes, pause, more, rest, *_ = seen.numbers
    length = dt.timedelta(hours=hours + more, minutes=minutes + pause + rest)
    return length.total_seconds() / 60


@route("pe2-success-rate-a")
def _success(seen: Shown) -> float:
    cases, right, wrong, blank, better, bad = seen.numbers
    assert right + wrong + blank == better + bad == cases
    return 100 * better / cases - 100 * right / cases


@route("pe5-release-cost-a")
def _release(seen: Shown) -> float:
    requests, error, handed = seen.numbers
    return min(requests / 1000 * (e * error + h * handed) for _, e, h in seen.cells)


@route("mm1-ratio-a")
def _ratio(seen: Shown) -> float:
    wide, high, width = seen.numbers
    return width / (wide / high)


@route("mm3-print-pixels-a")
def _print(seen: Shown) -> float:
    width, density, _, inch = seen.numbers
    return width * density / inch


@route("mm5-yield-a")
def _yield(seen: Shown) -> float:
    wanted, _, one_in, _, fails, making, checking = seen.numbers
    return wanted / (1 - 1 / fails) * (one_in * making + checking)


@route("sf3-filter-rates-a")
def _filter(seen: Shown) -> float:
    (hits, missed), (false, passed) = seen.cells
    assert hits + missed + false + passed == seen.numbers[0]
    return 100 * false / (false + passed)


@route("sf4-alert-value-a")
def _alerts(seen: Shown) -> float:
    total, attacks, found, false, _ = seen.numbers
    return 100 / (1 + (total - attacks) * false / (attacks * found))


@route("sf4-zero-hits-a")
def _zero(seen: Shown) -> float:
    trials, confidence, _ = seen.numbers
    return 100 * (1 - (1 - confidence / 100) ** (1 / trials))


@route("sf5-residual-risk-a")
def _risk(seen: Shown) -> float:
    number, size, fewer, cost, milder, other = seen.numbers
    return min(
        number * (1 - a * fewer / 100) * size * (1 - b * milder / 100) + a * cost + b * other
        for a in (0, 1)
        for b in (0, 1)
    )


@route("ps2-chunks-a")
def _chunks(seen: Shown) -> float:
    text, size, overlap = seen.numbers
    chunks, end = 1, size
    while end < text:
        chunks, end = chunks + 1, end - overlap + size
    return chunks


@route("ps3-hit-rate-a")
def _hits(seen: Shown) -> float:
    total, up, *_ = seen.numbers
    ranks = [row[-1] for row in seen.cells]
    assert sum(ranks) == total
    return 100 * (sum(ranks[:2]) + up - 1) / total - 100 * sum(ranks[:2]) / total


@route("ps5-loop-cost-a")
def _loop(seen: Shown) -> float:
    attempt, fails, person = seen.numbers
    cost = 0.0
    for tries in (1, 2, 3):
        cost += fails ** (tries - 1) * (1 - fails) * tries * attempt
    return cost + fails**3 * (3 * attempt + person)


@route("an1-units-a")
def _units(seen: Shown) -> float:
    hours, minutes = seen.numbers
    return minutes - dt.timedelta(hours=hours).total_seconds() / 60


@route("an2-points-percent-a")
def _points(seen: Shown) -> float:
    before, after = seen.numbers
    return 100 * (1 - after / before)


@route("an4-bayes-a")
def _bayes(seen: Shown) -> float:
    share, found, false, _ = seen.numbers
    odds = share / (100 - share) * found / false
    return 100 * odds / (1 + odds)


@route("an5-info-value-a")
def _study(seen: Shown) -> float:
    gain, chance, loss, _, found, false = seen.numbers
    bare = max(0.0, chance * gain - (1 - chance) * loss)
    value = 0.0
    for good, bad in ((found, false), (100 - found, 100 - false)):
        value += max(0.0, chance * good / 100 * gain - (1 - chance) * bad / 100 * loss)
    return value - bare


@route("cm4-batna-value-a")
def _zone(seen: Shown) -> float:
    percent, net, wait, most, work = seen.numbers
    return most - work - percent / 100 * net + wait


@route("cm5-adoption-rate-a")
def _adoption(seen: Shown) -> float:
    meant, _, _, opened, weekly, leaving, goal = seen.numbers
    return meant * goal / 100 - opened * weekly / 100 * (100 - leaving) / 100


@route("cr3-matrix-a")
def _matrix(seen: Shown) -> float:
    _, use, new, plain, least = seen.numbers
    return max(use * u + new * n + plain * s for u, n, s in seen.cells if s >= least)


@route("cr5-explore-share-a")
def _explore(seen: Shown) -> float:
    months, known, good, chance, poor, _ = seen.numbers
    tried = chance * months * good + (1 - chance) * (2 * poor + (months - 2) * known)
    return tried - months * known


@route("et4-selection-ratio-a")
def _selection(seen: Shown) -> float:
    numbers = seen.numbers
    rates = [chosen / of for chosen, of in zip(numbers[::2], numbers[1::2], strict=True)]
    return 100 * min(rates) / max(rates)


@route("et5-breach-clock-a")
def _clock(seen: Shown) -> float:
    _, _, told, _, hours, asked, _ = seen.numbers
    friday = dt.datetime(2026, 11, 20, tzinfo=dt.UTC)
    end = friday + dt.timedelta(hours=told + hours)
    return (end - friday - dt.timedelta(days=2, hours=asked)).total_seconds() / 3600


@route("ln3-progress-a")
def _progress(seen: Shown) -> float:
    first, choices, second, *_ = seen.numbers
    corrected = [
        100 * (score - 100 / ways) / (100 - 100 / ways)
        for score, ways in ((first, choices), (second, 2))
    ]
    return corrected[1] - corrected[0]


@route("ln4-claim-numbers-a")
def _claim(seen: Shown) -> float:
    relative, before, after, yours, _, requests = seen.numbers
    assert math.isclose(before * (1 - relative / 100), after)
    return requests * yours / 100 - requests * after / 100


@route("pm1-day-load-a")
def _day(seen: Shown) -> float:
    day, *rest = seen.numbers
    meeting, first, second = rest[:2], rest[3:5], rest[5:]
    spent = sum(60 * hours + minutes for hours, minutes in (meeting, first, second))
    return 60 * day - spent - 60 * rest[2]


@route("pm3-critical-path-a")
def _path(seen: Shown) -> float:
    ends: dict[str, float] = {}
    for task, days, after in seen.rows:
        start = max((ends[name] for name in re.findall(r"\b[A-F]\b", after)), default=0)
        ends[task] = start + numbers_in(days)[0]
    return max(ends.values())


@route("pm3-earned-value-a")
def _overrun(seen: Shown) -> float:
    _, done, spent = (number for number in seen.numbers if number)
    return 100 * (spent / done - 1)


@route("pm4-capacity-a")
def _capacity(seen: Shown) -> float:
    people, days, away, meetings, kept = seen.numbers
    present = [days - away] * 2 + [days] * int(people - 2)
    return (sum(present) - meetings) * (100 - kept) / 100


@route("pm5-npv-a")
def _npv(seen: Shown) -> float:
    cost, one, two, late, rate = seen.numbers
    grown = 1 + rate / 100
    return max(one / grown + two / grown**2, late / grown**2) - cost


@route("ww3-rate-a")
def _clicks(seen: Shown) -> float:
    views, clicks, others, more, _ = seen.numbers
    return 100 * more / others - 100 * clicks / views
