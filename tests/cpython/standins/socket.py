from _refused import module

AF_INET, AF_INET6, AF_UNIX, SOCK_STREAM, SOCK_DGRAM, IPPROTO_TCP, SOL_SOCKET = 2, 10, 1, 1, 2, 6, 1
AI_PASSIVE, IPPROTO_IPV6, SO_REUSEADDR, TCP_NODELAY, SHUT_RD, SHUT_WR, SHUT_RDWR = 1, 41, 2, 1, 0, 1, 2
SO_REUSEPORT = 15
has_ipv6 = False


class socket:
    def __init__(self, *args, **kwargs):
        raise NotImplementedError('socket.socket is not supported by Ouro')


timeout = TimeoutError
error = OSError
gaierror = type('gaierror', (OSError,), {})
__getattr__ = module('socket')
