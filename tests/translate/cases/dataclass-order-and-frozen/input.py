from dataclasses import FrozenInstanceError, dataclass


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0


print(sorted([Version(1, 2), Version(1), Version(0, 9)]), Version(1) < Version(2))
try:
    Version(1).major = 2
except FrozenInstanceError as error:
    print(error)
print({Version(1): "one"}[Version(1, 0)])
