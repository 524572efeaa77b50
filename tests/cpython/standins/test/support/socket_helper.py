"""Sockets in tests: refused."""

import unittest

HOST = HOSTv4 = '127.0.0.1'
HOSTv6 = '::1'
IPV6_ENABLED = False
has_gethostname = False
skip_unless_bind_unix_socket = unittest.skip('needs sockets')
skipForAllIPv6 = skipIfTCPTestsDisabled = skip_unless_bind_unix_socket


def find_unused_port(*args, **kwargs):
    raise unittest.SkipTest('needs sockets')


bind_port = bind_unix_socket = create_unix_domain_name = tcp_blackhole = find_unused_port


def skip_if_tcp_blackhole(test):
    return unittest.skip('needs sockets')(test)
