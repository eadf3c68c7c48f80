// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/appearance.h"

#include "resources/resources.h"
#include "views/common/accessible_roles.h"
#include "views/common/accessible_table.h"
#include "views/common/icons.h"
#include "views/common/style.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QStyleHints>
#include <QToolTip>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace provost {
namespace {

bool systemIsDark(const QPalette& system)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    Q_UNUSED(system)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    return Theme::of(system).isDark();
#endif
}

/// Where the system says so itself; elsewhere its colours do.
bool systemWantsContrast()
{
#ifdef Q_OS_WIN
    HIGHCONTRASTW state{sizeof(HIGHCONTRASTW), 0, nullptr};
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(state), &state, 0) != 0 &&
           (state.dwFlags & HCF_HIGHCONTRASTON) != 0;
#else
    return false;
#endif
}

/// The title bar is the system's, and follows what the system says, until it is told what was chosen here. Qt
/// before 6.8 has no word for it.
void colorTitleBars([[maybe_unused]] Appearance::Scheme scheme, [[maybe_unused]] bool isDark)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0) && (defined(Q_OS_WIN) || defined(Q_OS_MACOS))
    const auto chosen = isDark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light;
    QGuiApplication::styleHints()->setColorScheme(scheme == Appearance::Scheme::System ? Qt::ColorScheme::Unknown
                                                                                       : chosen);
#endif
}

} // namespace

Appearance::Appearance(QApplication& application, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_style(new Style)
{
    initResources();
    for (const auto file :
         {"Inter-Regular.otf"_L1, "Inter-SemiBold.otf"_L1, "Inter-Bold.otf"_L1, "JetBrainsMono-Regular.ttf"_L1})
        QFontDatabase::addApplicationFont(u":/provost/fonts/"_s + file);
    QApplication::setStyle(m_style);
    QApplication::setFont(uiFont());
    QToolTip::setFont(uiFont(Type::Caption));
    QApplication::setWindowIcon(applicationIcon());
    QAccessible::installFactory(accessibleTable);
    QAccessible::installFactory(accessibleRole);
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

void Appearance::setStill(bool still)
{
    if (m_style->isStill() == still)
        return;
    m_style->setStill(still);
    const auto widgets = QApplication::allWidgets();
    for (auto* widget : widgets) {
        QEvent changed(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &changed);
    }
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
    const bool followsSystem = m_scheme == Scheme::System || m_scheme == Scheme::Contrast;
    if (event->type() == QEvent::ThemeChange && followsSystem)
        QMetaObject::invokeMethod(this, &Appearance::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

QPalette Appearance::paletteFor(Scheme scheme, const QPalette& system)
{
    if (scheme == Scheme::Light)
        return Theme::light().palette();
    if (scheme == Scheme::Dark)
        return Theme::dark().palette();
    if (Theme::hasHighContrast(system) || systemWantsContrast())
        return Theme::contrast(system).palette();
    if (scheme == Scheme::Contrast)
        return Theme::contrast(systemIsDark(system) ? Theme::whiteOnBlack() : Theme::blackOnWhite()).palette();
    return (systemIsDark(system) ? Theme::dark() : Theme::light()).palette();
}

void Appearance::apply()
{
    const QPalette palette = paletteFor(m_scheme, systemColors());
    if (m_applied && QApplication::palette() == palette)
        return;
    m_applied = true;
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    m_dark = Theme::of(palette).isDark();
    colorTitleBars(m_scheme, m_dark);
    Q_EMIT changed();
}

/// An empty palette lets the system's shine through again for the moment of looking at it.
QPalette Appearance::systemColors()
{
    QApplication::setPalette(QPalette());
    return QApplication::palette();
}

} // namespace provost
