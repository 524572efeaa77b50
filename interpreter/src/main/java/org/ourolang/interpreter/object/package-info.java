// SPDX-License-Identifier: Apache-2.0

/** Ouro's values and classes: data with its own mechanics, raising no guest errors. */
package org.ourolang.interpreter.object;
