// SPDX-License-Identifier: Apache-2.0

/** The module {@code hashlib}, over the JDK's message digests. */
package org.ourolang.stdlib.hashlib;
