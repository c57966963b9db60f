import asyncio
from typing import List, Optional, Dict, Any, Awaitable, Callable

async def fetch(i: int) -> Dict[str, Any]:
    await asyncio.sleep(0.1)
    return {"id": i, "name": f"user{i}"}

async def fetch_all(ids: List[int]) -> List[Dict[str, Any]]:
    return await asyncio.gather(*[fetch(i) for i in ids])

async def timed(f: Callable[[int], Awaitable[Dict]], i: int) -> Optional[Dict]:
    return await f(i)

async def main() -> None:
    users = await fetch_all([1, 2, 3])
    print(users)
    for u in users:
        print(u["id"], u["name"])
    print(await timed(fetch, 9))

if __name__ == "__main__":
    asyncio.run(main())
