// SPDX-License-Identifier: Apache-2.0

/** The interfaces by which libraries and hosts contribute modules. */
package org.ourolang.interpreter.module;
