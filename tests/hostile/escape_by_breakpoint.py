# ends: contained
def attempt():
    breakpoint()


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
