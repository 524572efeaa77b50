# ends: each refused
ATTEMPTS = [
    'import socket\nsocket.socket()',
    "import socket\nsocket.create_connection(('localhost', 22))",
    "import socket\nsocket.getaddrinfo('localhost', 80)",
    "import urllib.request\nurllib.request.urlopen('http://localhost')",
    "import urllib.request\nurllib.request.urlopen('file:///etc/passwd')",
    "import urllib.request\nurllib.request.urlretrieve('file:///etc/passwd')",
    "import http.client\nhttp.client.HTTPConnection('localhost').request('GET', '/')",
    "import http.server\nhttp.server.HTTPServer(('', 0), None)",
    "import socketserver\nsocketserver.TCPServer(('', 0), None)",
    "import smtplib\nsmtplib.SMTP('localhost')",
    "import ftplib\nftplib.FTP('localhost')",
    "import ssl\nssl.get_server_certificate(('localhost', 443))",
    "import asyncio\nasync def f():\n    await asyncio.open_unix_connection('/var/run/docker.sock')\nasyncio.run(f())",
    "import asyncio\nasync def f():\n    await asyncio.start_server(print, 'localhost', 0)\nasyncio.run(f())",
    "import asyncio\nasync def f():\n    await asyncio.get_running_loop().create_datagram_endpoint(asyncio.DatagramProtocol, remote_addr=('localhost', 9))\nasyncio.run(f())",
    "import asyncio\nasync def f():\n    await asyncio.get_running_loop().getaddrinfo('localhost', 80)\nasyncio.run(f())",
]
