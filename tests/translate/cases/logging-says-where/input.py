import logging, sys
logging.basicConfig(format="%(lineno)d %(funcName)s %(levelname)s %(message)s", stream=sys.stdout, level=logging.DEBUG)
log = logging.getLogger("a.b")
def foo():
    logging.warning("hi")
    log.info("x %d", 5)
class A:
    def m(self):
        for i in range(2):
            log.debug("m %s",
                      i)
        def inner():
            log.error("inner")
        inner()
    log.critical("in class")
foo()
A().m()
logging.warning("top")
import asyncio
async def co():
    await asyncio.sleep(0.1)
    log.info("after")
asyncio.run(co())
h = logging.StreamHandler(sys.stdout)
h.setFormatter(logging.Formatter("{levelname}:{lineno}:{message}", style="{"))
log.addHandler(h)
log.propagate = False
(lambda: log.warning("l"))()
log.warning("extra", extra={"user": 1})
