// SPDX-License-Identifier: Apache-2.0

/** Guest exceptions across Java: the throwable that carries them, their classes and their factories. */
package org.ourolang.interpreter.error;
