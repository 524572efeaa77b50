# ends: contained
def attempt():
    import gc
    gc.get_objects()[0].getClass()


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
