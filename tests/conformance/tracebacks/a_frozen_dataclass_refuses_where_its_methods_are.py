from dataclasses import dataclass, field


@dataclass(frozen=True, order=True, repr=False)
class Point:
    x: int
    y: int = 2
    z: list = field(default_factory=list)

    def __post_init__(self):
        pass


point = Point(1)
try:
    del point.x
except AttributeError as error:
    print(error)
point.y = 3
