# ends: contained
def attempt():
    import sun.misc


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
