// SPDX-License-Identifier: Apache-2.0

/** The module {@code _thread}: threads that take turns at running guest code, and their locks. */
package org.ourolang.stdlib.thread;
