# ends: contained
def attempt():
    import _embed


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
