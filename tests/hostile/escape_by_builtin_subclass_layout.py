# ends: contained
def attempt():
    class A(int):
        pass
    x = A()
    x.__class__ = list


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
