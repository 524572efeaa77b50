# ends: contained
def attempt():
    try:
        1 / 0
    except ZeroDivisionError as error:
        error.__traceback__.tb_frame.f_back.f_builtins["open"]("/etc/passwd").read()


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
