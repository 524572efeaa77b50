# category: introspection
# description: A frame of a traceback shows the line at which it raised even while it runs on; the frame that called it is refused.
# cause: Ouro's frames live on Java's stack and in compiled code; a traceback keeps their places only.
# workaround: Use tb_lineno, and pass values in the exception.
import sys

try:
    1 / 0
except ZeroDivisionError as error:
    print(error.__traceback__.tb_lineno)
    print(error.__traceback__.tb_frame.f_lineno)


def fail():
    raise ValueError


try:
    fail()
except ValueError as error:
    frame = error.__traceback__.tb_next.tb_frame
    try:
        frame.f_back
    except NotImplementedError as refused:
        print(refused)
