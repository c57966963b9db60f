"""hashlib, hmac, base64, binascii and the checksums of zlib."""
import base64
import binascii
import hashlib
import hmac
import zlib


def show(title, make):
    try:
        print(title, make())
    except (ValueError, TypeError) as error:
        print(title, type(error).__name__, error)


text = "Привет, мир!".encode()
for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256", "blake2s"):
    made = hashlib.new(name, text)
    print(made.name, made.digest_size, made.block_size, made.hexdigest()[:32])
running = hashlib.sha256(b"one")
copy = running.copy()
running.update(b"two")
print(running.hexdigest() == hashlib.sha256(b"onetwo").hexdigest(), copy.digest()[:4])
print(hashlib.blake2b(b"x", digest_size=6).hexdigest(), hashlib.shake_128(b"x").hexdigest(5))
print(hmac.new(b"key", b"message", "sha256").hexdigest()[:20], hmac.compare_digest("a", "b"))
show("needs bytes", lambda: hashlib.md5("text"))
show("unknown", lambda: hashlib.new("md55"))

print(base64.b64encode(text), base64.b64decode("0J/RgNC40LLQtdGC").decode())
print(base64.urlsafe_b64encode(b"\xfb\xff\xfe"), base64.b32encode(b"hello"), base64.b16encode(b"hi"))
print(base64.b85encode(b"hello world"), base64.a85encode(b"\0\0\0\0ab"), base64.b85decode(b"Xk~0{Zv"))
show("padding", lambda: base64.b64decode("abc"))
show("strict", lambda: base64.b64decode("ab!c", validate=True))
print(binascii.hexlify(b"\x00\xffA", "-"), binascii.unhexlify("4142"), binascii.crc32(text))
show("odd", lambda: binascii.unhexlify("414"))
print(zlib.crc32(b"world", zlib.crc32(b"hello ")), zlib.adler32(b"hello world"))
