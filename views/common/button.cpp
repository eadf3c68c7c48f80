// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/button.h"

#include <QStyle>

namespace provost {

Button::Button(const QString& text, QLatin1StringView iconName, Kind kind, QWidget* parent)
    : QPushButton(text, parent)
    , m_kind(kind)
    , m_iconName(iconName)
{
    setAutoDefault(false);
    setFont(labelFont());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Button* Button::iconOnly(const QString& name, QLatin1StringView iconName, QWidget* parent)
{
    auto* button = new Button({}, iconName, Kind::IconOnly, parent);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    setFont(labelFont());
    updateGeometry();
    update();
}

void Button::setIconName(QLatin1StringView iconName)
{
    m_iconName = iconName;
    updateGeometry();
    update();
}

Role Button::inkRole() const
{
    switch (m_kind) {
    case Kind::Primary:
        return Role::OnAccent;
    case Kind::Danger:
        return Role::Bad;
    case Kind::DangerPrimary:
        return Role::OnBad;
    case Kind::Default:
    case Kind::IconOnly:
    case Kind::Flat:
        return Role::Text;
    }
    Q_UNREACHABLE();
}

QSize Button::sizeHint() const
{
    if (m_kind == Kind::IconOnly)
        return {metrics::ControlHeight, metrics::ControlHeight};
    constexpr int padding = 11;
    constexpr int iconAndGap = 14 + 6;
    int width = fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 2 * padding;
    if (!m_iconName.isEmpty())
        width += iconAndGap;
    return {width, std::max(metrics::ControlHeight, fontMetrics().height() + 10)};
}

QFont Button::labelFont() const
{
    const bool strong = m_kind == Kind::Primary || m_kind == Kind::DangerPrimary;
    return uiFont(Type::Body, strong ? Weight::Strong : Weight::Regular);
}

} // namespace provost
