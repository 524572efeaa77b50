// SPDX-License-Identifier: Apache-2.0

/** Guest values as a host sees them, and a host's values as scripts see them. */
package org.ourolang.interpreter.interop;
