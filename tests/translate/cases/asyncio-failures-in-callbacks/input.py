import asyncio

def report(task):
    try:
        print("ok", task.result())
    except asyncio.CancelledError:
        print("was cancelled")
    except Exception as e:
        print("failed", type(e), e)

async def good(): return 1
async def bad(): raise OSError("disk")
async def slow(): await asyncio.sleep(10)

async def main():
    ts = [asyncio.create_task(f()) for f in (good, bad, slow)]
    for t in ts:
        t.add_done_callback(report)
    await asyncio.sleep(0.1)
    ts[2].cancel()
    await asyncio.gather(*ts, return_exceptions=True)
    print([t.done() for t in ts])

asyncio.run(main())
