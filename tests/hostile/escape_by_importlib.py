# ends: contained
def attempt():
    import importlib
    importlib.import_module("os").system("id")


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
