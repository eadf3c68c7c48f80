// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/error.h"
#include "views/common/appearance.h"
#include "views/common/busy_line.h"
#include "views/common/button.h"
#include "views/common/cell_delegate.h"
#include "views/common/empty_state.h"
#include "views/common/table.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace provost;

/// The one table, driven as a person does.
class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(*qApp); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )."_s)); }
    void showsOneStateAtATime();
    void tellsRows();
    void sharesItsWidth();
    void isAsHighAsItsRows();
    void shadesTheWholeRowUnderTheMouse();
    void drawsHostileText();

private:
    std::unique_ptr<Appearance> m_appearance;
};

void TestTable::showsOneStateAtATime()
{
    Table table(u"Users"_s, metrics::RowTwoLines);
    QStandardItemModel model(3, 2);
    table.setModel(&model);
    table.resize(600, 400);
    table.show();
    QVERIFY(!table.emptyState()->isVisible());
    QCOMPARE(table.rowHeight(0), metrics::RowTwoLines);
    table.showBusy(u"Loading"_s);
    QVERIFY(table.findChild<QWidget*>(u"tableBusy"_s)->isVisible());
    table.showError({ErrorKind::TimedOut, u"id.acme.example"_s, {}, 0, {}, {}, 0}, u"Try again"_s);
    QVERIFY(!table.findChild<QWidget*>(u"tableBusy"_s)->isVisible());
    QVERIFY(table.emptyState()->title().contains(u"id.acme.example"));
    QSignalSpy again(&table, &Table::stateActionChosen);
    QTest::mouseClick(table.emptyState()->action(), Qt::LeftButton);
    QCOMPARE(again.size(), 1);
    table.showRows();
    QVERIFY(!table.emptyState()->isVisible());
    QVERIFY(table.horizontalHeader()->isVisible());
}

void TestTable::tellsRows()
{
    Table table(u"Users"_s);
    QStandardItemModel model(3, 2);
    table.setModel(&model);
    table.show();
    QSignalSpy current(&table, &Table::currentRowChanged);
    QSignalSpy activated(&table, &Table::rowActivated);
    table.selectRowOnly(1);
    QCOMPARE(table.currentRow(), 1);
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(table.currentRow(), 2);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(current.size(), 2);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.constFirst().constFirst().toInt(), 2);
}

void TestTable::sharesItsWidth()
{
    Table table(u"Users"_s);
    QStandardItemModel model(3, 3);
    table.setModel(&model);
    table.setColumns({{100, 2}, {80, 0}, {100, 1}});
    table.resize(583, 200);
    table.show();
    QCOMPARE(table.columnWidth(1), 80);
    QCOMPARE(table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2), table.viewport()->width());
    QCOMPARE_GT(table.columnWidth(0), table.columnWidth(2));
    // What a header makes no narrower is counted as it is.
    table.setColumns({{100, 2}, {10, 0, 10}, {100, 1}});
    QCOMPARE(table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2), table.viewport()->width());
    table.setColumnWidth(1, 200);
    table.resize(900, 200);
    QCOMPARE(table.columnWidth(1), 200);
}

void TestTable::isAsHighAsItsRows()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* table = new Table(u"Groups"_s, metrics::RowOneLine, &window);
    QStandardItemModel model(2, 1);
    table->setModel(&model);
    table->embed(4, Table::Height::ByRows);
    column->addWidget(table, 1);
    column->addStretch();
    window.resize(400, 600);
    window.show();
    const auto heightOf = [](int rows) { return metrics::HeaderHeight + rows * metrics::RowOneLine; };
    QTRY_COMPARE(table->height(), heightOf(2));
    model.insertRows(0, 7);
    QTRY_COMPARE(table->height(), heightOf(9));
    window.resize(400, 100); // there is no room for more than what has to be seen
    QTRY_COMPARE(table->height(), heightOf(4));
    model.removeRows(0, 8);
    QTRY_COMPARE(table->height(), heightOf(1));
    table->showEmpty("users"_L1, u"In no group"_s, u"Nobody put this user into one."_s);
    QTRY_COMPARE_GT(table->height(), table->emptyState()->minimumSizeHint().height());
}

void TestTable::shadesTheWholeRowUnderTheMouse()
{
    Table table(u"Users"_s);
    QStandardItemModel model(3, 3);
    table.setModel(&model);
    table.resize(600, 300);
    table.show();
    const auto groundOf = [&table](int row, int column) {
        const QRect cell = table.visualRect(table.model()->index(row, column));
        return table.viewport()->grab().toImage().pixelColor(cell.center());
    };
    const auto before = groundOf(1, 2);
    QMouseEvent move(QEvent::MouseMove, QPointF(table.visualRect(model.index(1, 0)).center()),
                     table.viewport()->mapToGlobal(QPointF(table.visualRect(model.index(1, 0)).center())), Qt::NoButton,
                     Qt::NoButton, {});
    QCoreApplication::sendEvent(table.viewport(), &move);
    QCOMPARE(table.rowUnderMouse(), 1);
    QVERIFY(groundOf(1, 2) != before);
    QCOMPARE(groundOf(0, 2), before);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(table.viewport(), &leave);
    QCOMPARE(groundOf(1, 2), before);
}

void TestTable::drawsHostileText()
{
    const QStringList texts = {u"<b>%1</b>"_s, QString(200'000, u'x'), u"\u202Eabc\u0000"_s, QString(),
                               u"12\u00A0345"_s};
    Table table(u"Hostile"_s, metrics::RowTwoLines);
    QStandardItemModel model(static_cast<int>(texts.size()), 4);
    table.setModel(&model);
    table.setItemDelegate(new CellDelegate(
        [texts](const QModelIndex& at) {
            const QString& text = texts.at(at.row());
            Cell cell{.text = text, .second = text, .highlight = u"b"_s, .strong = true};
            if (at.column() == 1)
                cell.pill = Tone::Bad;
            if (at.column() == 2)
                cell.number = true;
            if (at.column() == 3)
                cell.dot = Tone::Ok;
            return cell;
        },
        &table));
    table.resize(600, 400);
    table.show();
    table.selectRowOnly(0);
    QVERIFY(!table.grab().isNull());
    QCOMPARE_LT(table.itemDelegate()->sizeHint({}, model.index(1, 0)).width(), 10'000);
}

QTEST_MAIN(TestTable)
#include "tst_table.moc"
