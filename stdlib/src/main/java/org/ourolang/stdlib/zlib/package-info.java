// SPDX-License-Identifier: Apache-2.0

/** The modules {@code _zlib} and {@code binascii}, over the JDK's deflater and checksums. */
package org.ourolang.stdlib.zlib;
