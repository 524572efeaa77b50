# A class attribute of an own class of descriptors, or whose class changes later, goes before what an instance has.
import types
import warnings

warnings.simplefilter("ignore")


class Noting(staticmethod):
    def __set__(self, instance, value):
        print("set", value)


class NotingClass(classmethod):
    def __set__(self, instance, value):
        print("set of the class", value)


class Plain:
    x = Noting(lambda: 1)
    y = NotingClass(lambda cls: cls.__name__)


def put(instance):
    instance.x = 5
    instance.y = 6
    return instance.__dict__, instance.x(), instance.y()


for _ in range(3):
    print(put(Plain()))

module = types.ModuleType("module")


class WithModule:
    attribute = module


def put_attribute(instance):
    instance.attribute = 5
    return instance.__dict__, instance.attribute


print([put_attribute(WithModule()) for _ in range(60)][-1])


class Descriptor(types.ModuleType):
    def __set__(self, instance, value):
        pass

    def __get__(self, instance, owner):
        return "got"


module.__class__ = Descriptor
print([put_attribute(WithModule()) for _ in range(60)][-1])

# Names of a class need not be texts.
numbered = type("Numbered", (), {1: 2, "x": 3})
try:
    print(numbered().x, numbered().y)
except AttributeError as error:
    print(error)
