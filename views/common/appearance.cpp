// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/appearance.h"

#include "resources/resources.h"
#include "views/common/accessible_table.h"
#include "views/common/icons.h"
#include "views/common/style.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QStyleHints>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace provost {

Appearance::Appearance(QApplication& application, QObject* parent)
    : QObject(parent)
    , m_application(application)
{
    initResources();
    for (const auto file :
         {"Inter-Regular.otf"_L1, "Inter-SemiBold.otf"_L1, "Inter-Bold.otf"_L1, "JetBrainsMono-Regular.ttf"_L1})
        QFontDatabase::addApplicationFont(u":/provost/fonts/"_s + file);
    QApplication::setStyle(new Style);
    QApplication::setFont(uiFont());
    QToolTip::setFont(uiFont(Type::Caption));
    QApplication::setWindowIcon(applicationIcon());
    QAccessible::installFactory(accessibleTable);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::apply);
#endif
    apply();
}

void Appearance::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    apply();
}

void Appearance::followSystemThrough(QWidget* window)
{
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    window->installEventFilter(this);
#else
    Q_UNUSED(window)
#endif
}

bool Appearance::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && m_scheme == Scheme::System)
        QMetaObject::invokeMethod(this, &Appearance::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Appearance::apply()
{
    const bool dark = m_scheme == Scheme::System ? systemIsDark() : m_scheme == Scheme::Dark;
    if (m_applied && dark == m_dark && QApplication::palette() == (dark ? Theme::dark() : Theme::light()).palette())
        return;
    m_applied = true;
    m_dark = dark;
    const QPalette palette = (dark ? Theme::dark() : Theme::light()).palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

bool Appearance::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // An empty palette lets the system's shine through again for the moment of looking at it.
    QApplication::setPalette(QPalette());
    return Theme::of(QApplication::palette()).isDark();
#endif
}

} // namespace provost
