# ends: contained
def attempt():
    from org.ourolang.interpreter import context


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
