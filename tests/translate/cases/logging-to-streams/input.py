"""Loggers, levels, handlers, formatters and filters of logging."""
import io
import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG)
logging.debug("debug %s %d", "x", 5)
logging.info("info")
logging.warning("w %(a)s", {"a": 1})
logging.error("e")
log = logging.getLogger("app.db")
log.setLevel(logging.INFO)
log.debug("no")
log.info("yes")
print(log, log.parent, logging.getLogger("app"), log.parent, log.getEffectiveLevel(), log.isEnabledFor(10))
print(logging.getLevelName(30), logging.getLevelName("ERROR"), logging.root)
s = io.StringIO()
h = logging.StreamHandler(s)
h.setFormatter(logging.Formatter("{levelname:>8}|{message}", style="{"))
log.addHandler(h)
log.propagate = False
log.critical("boom %s", [1])
print(s.getvalue())
class ListHandler(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []
    def emit(self, record):
        self.records.append(self.format(record))
lh = ListHandler()
lh.setLevel(logging.ERROR)
log.addHandler(lh)
log.warning("w"); log.error("e")
print(lh.records, h, lh)
log.addFilter(lambda r: 'secret' not in r.getMessage())
log.error("secret"); log.error("open")
print(lh.records)
logging.disable(logging.CRITICAL)
log.error("never")

