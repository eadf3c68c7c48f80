// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;
class QVBoxLayout;
class QWidget;

namespace provost {

/// An input under its name: nearer to it than to what stands above both. The name is its accessible name too, and what
/// else belongs to it (an error line) is added below.
[[nodiscard]] QVBoxLayout* labelled(const QString& name, QWidget* input);

} // namespace provost
