// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/common/icons.h"

#include <QPushButton>

namespace provost {

/// The one push button: its kind says how strongly it asks to be pressed, its icon follows the text colour.
/// An icon-only button takes its text as accessible name and tool tip.
class Button : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind { Default, Primary, Danger, DangerPrimary, IconOnly, Flat };
    Q_ENUM(Kind)

    explicit Button(const QString& text, QLatin1StringView iconName = {}, Kind kind = Kind::Default,
                    QWidget* parent = nullptr);
    /// An icon alone; `name` is what it does, for tool tip and screen reader.
    static Button* iconOnly(const QString& name, QLatin1StringView iconName, QWidget* parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    [[nodiscard]] QLatin1StringView iconName() const { return m_iconName; }
    /// `iconName` must be a literal.
    void setIconName(QLatin1StringView iconName);
    /// The colour of text and icon on a theme.
    [[nodiscard]] Role inkRole() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    [[nodiscard]] QFont labelFont() const;

    Kind m_kind;
    QLatin1StringView m_iconName;
};

} // namespace provost
