// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

#include <any>

class QWidget;

namespace provost {

/// A widget in which a person may have begun something that is kept nowhere: a form that is filled in and not sent, a
/// filter, an offer to take something back. When another one comes into its place, because the window is built anew in
/// another language, it goes on there.
class Begun
{
public:
    virtual ~Begun() = default;

    /// Hands over what was begun; empty: nothing. The widget goes afterwards.
    [[nodiscard]] virtual std::any leave() = 0;
    /// What leave() of a widget of the same class gave.
    virtual void resume(const std::any& begun) = 0;
};

/// By the object names on the way to each widget, which are the same in every language.
using BegunThings = QMap<QString, std::any>;

/// All that was begun in a widget and in what it holds.
[[nodiscard]] BegunThings leaveAll(QWidget& root);
/// In one that is built likewise; a widget resumes before those that it holds.
void resumeAll(QWidget& root, const BegunThings& begun);

} // namespace provost
