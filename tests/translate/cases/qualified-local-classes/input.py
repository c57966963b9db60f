from dataclasses import dataclass


def local():
    @dataclass
    class Point:
        x: int

    class Outer:
        class Inner:
            pass

        def run(self):
            pass

    print(Point(1), Outer, Outer.Inner)


local()
