// SPDX-License-Identifier: Apache-2.0

/** The module {@code binascii}: bytes as ASCII text. */
package org.ourolang.stdlib.binascii;
