# ends: contained
def attempt():
    "{0.__traceback__.tb_frame.f_globals[os]}".format(ValueError())


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
