// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/views/showroom.h"
#include "views/common/appearance.h"
#include "views/common/plain_label.h"
#include "views/common/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace provost;
using namespace provost::test;

namespace {

constexpr double enough = 4.5; ///< WCAG 2.1, 1.4.3
constexpr int rowsLookedAt = 6;

/// A text, and where it stands in the picture of a window.
struct Place
{
    QString what;
    QRect rect; ///< device-independent pixels
};

QString beginningOf(const QString& text)
{
    return text.simplified().left(40);
}

/// What a person reads in a widget; empty: nothing.
QString textIn(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    const auto* symbol = qobject_cast<const QToolButton*>(&widget);
    if (symbol && symbol->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return {}; // its text is a name for screen readers
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    const auto* field = qobject_cast<const QLineEdit*>(&widget);
    return field ? field->text() : QString();
}

void addCells(const QTableView& view, const QWidget& window, QList<Place>& places)
{
    const auto* model = view.model();
    const int rows = model ? std::min(model->rowCount(), rowsLookedAt) : 0;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const auto index = model->index(row, column);
            const auto rect = view.visualRect(index);
            const bool isWhole = !rect.isEmpty() && view.viewport()->rect().contains(rect);
            if (isWhole && !view.isColumnHidden(column) && !index.data().toString().isEmpty())
                places.append(
                    {u"%1 (%2, %3) \"%4\""_s.arg(view.objectName(), QString::number(row), QString::number(column),
                                                 beginningOf(index.data().toString())),
                     QRect(view.viewport()->mapTo(&window, rect.topLeft()), rect.size())});
        }
    }
}

/// A dialog in the same window can lie upon it.
bool isCovered(const QWidget& widget)
{
    const auto* top = widget.window()->childAt(widget.mapTo(widget.window(), widget.rect().center()));
    return top && top != &widget && !widget.isAncestorOf(top) && !top->isAncestorOf(&widget);
}

QList<Place> placesIn(const QWidget& root)
{
    constexpr int border = 4;
    const auto* window = root.window();
    QList<Place> places;
    const auto all = root.findChildren<QWidget*>();
    for (const auto* widget : all) {
        if (!widget->isVisible() || !widget->isEnabled() || isCovered(*widget))
            continue; // what cannot be used may be pale
        if (const auto* view = qobject_cast<const QTableView*>(widget))
            addCells(*view, *window, places);
        const auto text = textIn(*widget);
        auto seen = widget->visibleRegion().boundingRect();
        if (!qobject_cast<const PlainLabel*>(widget)) // whose letters begin at its edge
            seen.adjust(border, border, -border, -border);
        if (!text.trimmed().isEmpty() && seen.height() >= 2 * border && seen.width() >= 2 * border)
            places.append({u"%1 \"%2\""_s.arg(widget->objectName().isEmpty()
                                                  ? QString::fromLatin1(widget->metaObject()->className())
                                                  : widget->objectName(),
                                              beginningOf(text)),
                           QRect(widget->mapTo(window, seen.topLeft()), seen.size())});
    }
    return places;
}

/// Between the ground, which most of the picture shows, and what stands out from it most.
double contrastIn(const QImage& picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QRgb ground = 0;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (*it > most) {
            most = *it;
            ground = it.key();
        }
    }
    double contrast = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        contrast = std::max(contrast, contrastRatio(QColor(it.key()), QColor(ground)));
    return contrast;
}

QStringList faintTextsIn(const QWidget& root)
{
    const auto places = placesIn(root);
    const auto picture = root.window()->grab().toImage();
    const auto scale = picture.devicePixelRatio();
    QStringList faults;
    for (const auto& [what, rect] : places) {
        const QRect part(QPointF(rect.topLeft() * scale).toPoint(), (QSizeF(rect.size()) * scale).toSize());
        const auto contrast = contrastIn(picture.copy(part & picture.rect()));
        if (contrast < enough)
            faults.append(u"%1: %2"_s.arg(what, QString::number(contrast, 'f', 2)));
    }
    return faults;
}

} // namespace

/// Every pane, tab and dialog as it is drawn in both schemes: each text stands out from its ground, by what the pixels
/// say.
class TestSchemes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(*qApp); }
    void cleanupTestCase() { m_appearance.reset(); }
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void aFaintTextIsFound();

private:
    std::unique_ptr<Appearance> m_appearance;
};

void TestSchemes::everyTextCanBeRead_data()
{
    QTest::addColumn<QString>("scene");
    for (const auto& scene : Showroom::scenes())
        QTest::newRow(qPrintable(scene)) << scene;
}

void TestSchemes::everyTextCanBeRead()
{
    QFETCH(const QString, scene);
    Showroom room(plainWorld());
    QVERIFY(room.open());
    QVERIFY(room.show(scene));
    QStringList faults;
    using Scheme = Appearance::Scheme;
    for (const auto& [scheme, name] : {std::pair(Scheme::Dark, u"dark:\n"_s), std::pair(Scheme::Light, u"light:\n"_s),
                                       std::pair(Scheme::Contrast, u"high contrast:\n"_s)}) {
        m_appearance->setScheme(scheme);
        QTRY_COMPARE(Theme::of(room.window()).isDark(), scheme == Scheme::Dark);
        QTRY_COMPARE(Theme::of(room.window()).isContrast(), scheme == Scheme::Contrast);
        const auto isClear = [&] {
            faults = faintTextsIn(*room.subject());
            return faults.isEmpty();
        };
        (void)QTest::qWaitFor(isClear, 2'000); // until what is being laid out or drawn anew has its place
        QVERIFY2(faults.isEmpty(), qPrintable(name + faults.join(u'\n')));
    }
    room.leave();
}

void TestSchemes::aFaintTextIsFound()
{
    m_appearance->setScheme(Appearance::Scheme::Light); // lines are as strong as text in high contrast
    QWidget window;
    auto* label = new QLabel(u"Hardly to be seen"_s, &window);
    auto palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::of(&window).color(Role::Line));
    label->setPalette(palette);
    window.resize(300, 60);
    label->setGeometry(10, 10, 280, 30);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(faintTextsIn(window).size(), 1);
}

QTEST_MAIN(TestSchemes)
#include "tst_schemes.moc"
