"""CPython has the class a second time, in Python; here there is one."""
import _thread
from threading import local

_thread._local = local
