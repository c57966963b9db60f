import asyncio

async def handler(req):
    return {"status": 200, "body": req["path"]}

def logger(nxt):
    async def mw(req):
        print("->", req["path"])
        res = await nxt(req)
        print("<-", res["status"])
        return res
    return mw

def auth(nxt):
    async def mw(req):
        if req.get("user") is None:
            return {"status": 401}
        return await nxt(req)
    return mw

async def main():
    app = handler
    for mw in (auth, logger):
        app = mw(app)
    print(await app({"path": "/", "user": "bob"}))
    print(await app({"path": "/x"}))

asyncio.run(main())
