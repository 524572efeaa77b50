// SPDX-License-Identifier: Apache-2.0

/** One operation per class, as the reference's C interface names them: call, compare, hash, iterate, represent. */
package org.ourolang.interpreter.protocol;
