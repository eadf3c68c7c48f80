// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/checks/report_parts.h"

#include <QByteArray>

/// An examination to be handed on, in the language of the window; ids and times are the same in all of them. Holds no
/// token, and of people nothing but that there are some. Pure.
namespace provost::checkreport {

/// For programs. docs/doctor.md has its members.
[[nodiscard]] QByteArray toJson(const Examination& examination);
/// A page that needs no other file and runs nothing; every text of it is escaped.
[[nodiscard]] QByteArray toHtml(const Examination& examination);
/// For a terminal, or a mail.
[[nodiscard]] QString toText(const Examination& examination);

} // namespace provost::checkreport
