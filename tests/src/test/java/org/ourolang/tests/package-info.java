// SPDX-License-Identifier: Apache-2.0
/**
 * Runners of the corpus: every program in {@code tests/conformance} must print what CPython printed, every chunk in
 * {@code tests/errors} must fail where and how its comment says.
 *
 * <p>{@link org.ourolang.tests.OuroRun} runs one program in-process through the command; the other classes read the
 * corpus. Start reading at {@link org.ourolang.tests.ConformanceTest}.
 */
package org.ourolang.tests;
