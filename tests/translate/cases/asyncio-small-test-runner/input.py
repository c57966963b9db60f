import asyncio

async def test_a():
    assert 1 + 1 == 2

async def test_b():
    assert 1 + 1 == 3, "math"

def run_test(t):
    try:
        asyncio.run(t())
    except AssertionError as e:
        print(t.__name__, "failed", e)
    else:
        print(t.__name__, "ok")

for t in [test_a, test_b]:
    run_test(t)
